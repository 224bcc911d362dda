import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2023',
		chunkSizeWarningLimit: 600,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What the explorer needs at once is one file, the framework's part in it too: cut into the twenty that
					// are shared with pages without script, it would be 5 kB more, for nobody.
					groups: [{ name: 'explorer', test: /ui[\\/]ExplorerPage\.svelte$/ }]
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
