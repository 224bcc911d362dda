import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The script that stands in every page, without its comments: it is a part of the page, so that no page waits for it. */
export const boot = readFileSync('src/boot.js', 'utf8')
	.replace(/^\s*\/\/.*$/gm, '')
	.replace(/\s*\n\s*/g, '\n')
	.trim();

/** By which the content security policy lets it in. */
export const bootHash = /** @type {const} */ (`sha256-${createHash('sha256').update(boot).digest('base64')}`);
