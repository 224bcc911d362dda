import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Packed by its own makers it is smaller than what is made here of its source.
	resolve: { alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }] },
	build: {
		target: 'es2023',
		chunkSizeWarningLimit: 600,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What the explorer needs at once is two files, the second beside the data: cut into the twenty-two that
					// would be shared with pages without script and with what is loaded later, it is 6 kB more, for nobody.
					groups: [
						{ name: 'explorer', test: /ui[\\/]ExplorerPage\.svelte$/ },
						{ name: 'canvas', test: /browser[\\/]canvas\.ts$/ }
					]
				}
			}
		}
	},
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// Properties try many cases; on a busy machine that takes a while.
		testTimeout: 60_000
	}
});
