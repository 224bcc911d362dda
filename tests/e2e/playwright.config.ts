import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/commands/chromium.js';

const port = process.env.PORT ?? '4317';
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	timeout: 30_000,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// What works without a network is tested in offline.spec.ts; elsewhere it would fetch the whole site for every test.
	use: { baseURL: address, viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' },
	projects: [
		{
			name: 'chromium',
			use: {
				browserName: 'chromium',
				launchOptions: {
					executablePath: process.env.CHROMIUM_PATH || findChromium(),
					// Nothing but the site itself: no sandbox (root in a container has none), no calls home.
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync'
					]
				}
			}
		}
	],
	webServer: {
		command: 'node src/commands/serve.js --port ' + port,
		cwd: fileURLToPath(new URL('../../', import.meta.url)),
		url: address,
		env: { BASE_PATH: '', HOST: '127.0.0.1' },
		reuseExistingServer: false
	}
});
