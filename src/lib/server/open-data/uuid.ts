import { createHash } from 'node:crypto';

/** Drawn once; all of Fateline's UUIDs follow from it. */
const namespace = '6a1fc0a215cc4703a0ef896c8520160a';

/** A name-based UUID (RFC 9562, version 5): the same for the same name, whenever and wherever it is made. */
export function uuidOf(name: string): string {
	const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(name, 'utf8').digest();
	hash[6] = (hash[6]! & 0x0f) | 0x50;
	hash[8] = (hash[8]! & 0x3f) | 0x80;
	return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
