import '../tokens.css';
import '../components/components.css';
import './shortlist.css';
import { render } from 'preact';
import { openShortlist } from '../../shortlist/shortlist.ts';
import { download } from './download.ts';
import { ShortlistContainer } from './shortlist-container.tsx';

render(<ShortlistContainer shortlist={openShortlist()} download={download} />, document.body);
