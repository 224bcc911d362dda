import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of others that reaches the browser. */
export interface Software {
	readonly name: string;
	readonly licence: string;
}

let found: readonly Software[] | undefined;

/** What package.json names as shipped, with the licence that each says it has. */
export function listSoftware(): readonly Software[] {
	return (found ??= Object.keys(readManifest('package.json').dependencies ?? {}).map((name) => ({
		name,
		licence: readManifest(join('node_modules', name, 'package.json')).license ?? '?'
	})));
}

interface Manifest {
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(file: string): Manifest {
	return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
