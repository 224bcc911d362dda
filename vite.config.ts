import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: [
			{
				find: /^events$/,
				replacement: fileURLToPath(new URL('src/lib/browser/no-events.ts', import.meta.url))
			}
		]
	},
	build: { target: 'es2023', chunkSizeWarningLimit: 600 },
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// Properties try many cases; on a busy machine that takes a while.
		testTimeout: 60_000
	}
});
