import '../tokens.css';
import '../components/components.css';
import '../components/page.css';
import './options.css';
import { render } from 'preact';
import { extensionWorld } from './extension-world.ts';
import { OptionsContainer } from './options-container.tsx';

render(<OptionsContainer world={extensionWorld()} />, document.body);
