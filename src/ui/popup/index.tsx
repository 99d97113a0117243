import '../tokens.css';
import '../components/components.css';
import './popup.css';
import { render } from 'preact';
import { extensionWorld } from './extension-world.ts';
import { PopupContainer } from './popup-container.tsx';

render(<PopupContainer world={extensionWorld()} />, document.body);
