import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the names and the contents of files and folders; dates of change play no part. What does not exist
 * counts too: it changes the hash once it is there.
 * @param {string} folder
 * @param {readonly string[]} names files and folders inside it
 * @param {readonly string[]} settings other things the result depends on
 * @returns {string}
 */
export function fingerprint(folder, names, settings = []) {
	const hash = createHash('sha256');
	hash.update(JSON.stringify(settings));
	for (const name of names.flatMap((each) => listFiles(folder, each))) {
		const content = existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
		// With its length before it, no content can be mistaken for the name of the next file.
		hash.update(JSON.stringify([name, content?.length ?? 'missing']));
		if (content) hash.update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function listFiles(folder, name) {
	const path = join(folder, name);
	if (!existsSync(path) || !statSync(path).isDirectory()) return [name];
	const inside = readdirSync(path).filter((each) => each !== '.DS_Store');
	return inside.sort().flatMap((each) => listFiles(folder, `${name}/${each}`));
}
