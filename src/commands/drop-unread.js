import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the data out of a built site that Kit lays beside pages without script: nothing would ever read it, and it is
 * a fifth of the site.
 * @param {string} folder
 */
export function dropUnread(folder) {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('__data.json')) continue;
		const page = join(folder, name, '..', 'index.html');
		if (existsSync(page) && !readFileSync(page, 'utf8').includes('modulepreload')) rmSync(join(folder, name));
	}
}
