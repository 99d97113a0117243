import '../tokens.css';
import '../components/components.css';
import './shortlist.css';
import './item-detail.css';
import { render } from 'preact';
import { extension } from '../../platform/extension.ts';
import { openShortlist } from '../../shortlist/shortlist.ts';
import { download } from './download.ts';
import { ShortlistContainer } from './shortlist-container.tsx';

const version = extension()?.runtime.getManifest().version ?? 'in development';
const shortlist = openShortlist({ app: `outcome-lens ${version}` });

render(<ShortlistContainer shortlist={shortlist} download={download} />, document.body);
