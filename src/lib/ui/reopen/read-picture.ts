import { readState } from '#lib/core/formats/state/index.ts';
import { checkCase, stateLimits, type Reading } from '#lib/core/formats/state/picture-state.ts';

type Outcome =
	Reading | { readonly problem: 'unreadable'; readonly title?: undefined; readonly state?: undefined };

/** What a file carries for the case that is open. It never rejects: that the browser cannot read it is one more problem. */
export async function readPicture(file: Blob, subject: { readonly name: string }): Promise<Outcome> {
	if (file.size > stateLimits.file) return { problem: 'too-large' };
	try {
		return checkCase(readState(new Uint8Array(await file.arrayBuffer())), subject);
	} catch {
		return { problem: 'unreadable' };
	}
}
