import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { chunkSizeWarningLimit: 600 },
	test: { environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
});
