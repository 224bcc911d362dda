import { makeOpenFile, openFiles } from './open-files.ts';

/** A file of open data as an answer; nothing when there is none of that name. */
export function answerOpenFile(name: string): Response | undefined {
	const file = openFiles().find((each) => each.name === name);
	return file && new Response(makeOpenFile(file).bytes, { headers: { 'content-type': file.mime } });
}
