import { defineConfig } from 'vite';
import pkg from '../package.json' with { type: 'json' };

/** The library's own configuration has outputs that Storybook doesn't need. */
export default defineConfig({ define: { __VERSION__: JSON.stringify(pkg.version) } });
