import { aboutOf } from '../about.ts';
import { element, type Markup } from './markup.ts';
import { openOfflineFile } from './offline-case.ts';
import type { OfflineFile } from './offline-file.ts';
import { composePage } from './page.ts';
import { hashSource } from './sha256.ts';
import { writeThemeCss } from './style.ts';
import { writeMarkup } from './write-markup.ts';

/** What the file needs to be more than a picture: the viewer as one classic script, and its style. */
export interface Viewer {
	readonly script: string;
	readonly style: string;
}

/**
 * One HTML document that explores what is in view without any network: its policy lets it load nothing at all, and run
 * and apply only what was put into it.
 */
export function writeDocument(file: OfflineFile, viewer: Viewer): string {
	const style = plainLines(writeThemeCss() + viewer.style).replace(/<\//g, '<\\/');
	const script = escapeScript(plainLines(viewer.script));
	const body = writeMarkup(composePage(openOfflineFile(file)));
	const end = '</body>';
	return [
		'<!DOCTYPE html>',
		`<html lang="${file.language}">`,
		writeMarkup(composeHead(file, style, script)).replace('</head>', `<style>${style}</style></head>`),
		body.slice(0, -end.length),
		`<script type="application/json" id="data">${escapeJson(JSON.stringify(file))}</script>`,
		`<script>${script}</script>`,
		`${end}</html>`,
		''
	].join('\n');
}

function composeHead({ caption, language }: OfflineFile, style: string, script: string): Markup {
	const policy = [
		`default-src 'none'; script-src '${hashSource(script)}'; style-src '${hashSource(style)}'`,
		"base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
	].join('; ');
	const { title, description, creator, licence, source, version, date } = aboutOf({
		...{ caption, language },
		palette: {} as never
	});
	const core = { title, description, creator, rights: licence, source, date, language, hasVersion: version };
	return element('head', {}, [
		element('meta', { charset: 'utf-8' }),
		element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element('meta', { name: 'referrer', content: 'no-referrer' }),
		element('meta', { name: 'generator', content: creator }),
		element('title', {}, [title]),
		element('meta', { name: 'description', content: description }),
		...Object.entries(core).map(([name, content]) => element('meta', { name: `DCTERMS.${name}`, content }))
	]);
}

/** A parser of HTML makes one line break of each, before anything is hashed. */
function plainLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** JSON in which no tag and no comment can begin. */
function escapeJson(json: string): string {
	return json.replace(/</g, '\\u003c');
}

/** A script in which nothing ends its element or begins a comment: in strings and patterns these mean the same. */
function escapeScript(script: string): string {
	return script.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}
