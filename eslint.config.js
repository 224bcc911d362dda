import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'max-lines': ['error', 250],
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		// Every address of the site is made by ui/address.ts, which keeps it relative to the site's own root.
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{ files: ['src/commands/**', 'tests/bench/**'], rules: { 'no-console': 'off' } }
);
