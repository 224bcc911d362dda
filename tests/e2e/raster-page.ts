import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';

const folder = '/_raster/';

let built: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

/** The files of the site's own functions for pictures, as they are for the site, but that tests can call them. */
async function buildFiles() {
	const result = (await build({
		configFile: false,
		logLevel: 'error',
		base: folder,
		build: {
			target: 'es2023',
			write: false,
			rolldownOptions: {
				input: fileURLToPath(new URL('./raster-in-page.ts', import.meta.url)),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'raster.js' }
			}
		}
	})) as Rolldown.RolldownOutput;
	return new Map(
		result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const)
	);
}

/** Lets a page of the site load them, under the policy that holds there. */
export async function lendRaster(page: Page): Promise<void> {
	const files = await (built ??= buildFiles());
	await page.route(`**${folder}**`, (route) => {
		const name = new URL(route.request().url()).pathname.slice(folder.length);
		const body = files.get(name);
		if (body === undefined) return route.fulfill({ status: 404 });
		return route.fulfill({
			contentType: name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
			body: Buffer.from(body)
		});
	});
}

type Raster = typeof import('./raster-in-page.ts');

/** Where a page finds them. */
const rasterAddress = `${folder}raster.js`;

/** Runs a function in the page with them. */
export function inRaster<A, R>(
	page: Page,
	argument: A,
	act: (raster: Raster, argument: A) => Promise<R>
): Promise<R> {
	return page.evaluate(`import(${JSON.stringify(rasterAddress)}).then((raster) =>
		(${act.toString()})(raster, ${JSON.stringify(argument)}))`);
}
