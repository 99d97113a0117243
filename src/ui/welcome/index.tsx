import '../tokens.css';
import '../components/components.css';
import '../components/page.css';
import './welcome.css';
import { render } from 'preact';
import { openOwnPage } from '../../platform/tabs.ts';
import { WelcomePage } from './welcome-page.tsx';

render(<WelcomePage onOpen={(page) => void openOwnPage(page)} />, document.body);
