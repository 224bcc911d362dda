import { strToU8, zipSync } from 'fflate';

/**
 * Files in a ZIP that is the same bytes whenever and wherever it is made: every file bears the day on which the view
 * was taken, at midnight of whatever zone.
 */
export function zipFiles(files: Readonly<Record<string, string>>, date: string): Uint8Array<ArrayBuffer> {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const contents = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(contents) as Record<string, Uint8Array>, {
		mtime: new Date(year, month - 1, day),
		level: 9
	}) as Uint8Array<ArrayBuffer>;
}
