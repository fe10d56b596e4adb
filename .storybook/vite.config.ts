import { defineConfig } from 'vite';
import { define } from '../build/define.mjs';

/** The library's own configuration has outputs that Storybook doesn't need. */
export default defineConfig({ define });
