import type { About } from '../about.ts';
import { svg, type SvgElement } from '../svg-element.ts';
import { formatBase64, parseBase64 } from './base64.ts';
import { findText, latin1, mostPieces } from './bytes.ts';
import type { Carrier } from './carrier.ts';

const name = 'fateline-view';
const namespace = 'urn:x-fateline:view';

/** The drawing with what it says of itself (Dublin Core, as Inkscape shows it) and, if there is one, its state. */
export function withMetadata(drawing: SvgElement, about: About, state: Uint8Array | undefined): SvgElement {
	const carried = state ? [svg(name, { xmlns: namespace }, [formatBase64(state)])] : [];
	const metadata = svg('metadata', {}, [describe(about), ...carried]);
	const isHead = (child: SvgElement | string) =>
		typeof child !== 'string' && /^(title|desc)$/.test(child.tag);
	const [head, rest] = [drawing.children.filter(isHead), drawing.children.filter((child) => !isHead(child))];
	return { ...drawing, children: [...head, metadata, ...rest] };
}

/** Of RDF, Dublin Core and Creative Commons: the elements that Inkscape reads and writes. */
function describe(about: About): SvgElement {
	const agent = (text: string) => svg('cc:Agent', {}, [svg('dc:title', {}, [text])]);
	const named = /^CC-(BY(?:-\w\w)*)-(\d\.\d)$/.exec(about.licence);
	const licence = named && `https://creativecommons.org/licenses/${named[1]!.toLowerCase()}/${named[2]}/`;
	const work = svg('cc:Work', { 'rdf:about': '' }, [
		svg('dc:format', {}, ['image/svg+xml']),
		svg('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
		svg('dc:title', {}, [about.title]),
		svg('dc:description', {}, [about.description]),
		svg('dc:creator', {}, [agent(about.creator)]),
		svg('dc:rights', {}, [agent(about.licence)]),
		svg('dc:source', {}, [about.source]),
		svg('dc:language', {}, [about.language]),
		svg('dc:date', {}, [about.date]),
		...(licence ? [svg('cc:license', { 'rdf:resource': licence })] : [])
	]);
	const prefixes = {
		'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
		'xmlns:cc': 'http://creativecommons.org/ns#'
	};
	return svg('rdf:RDF', prefixes, [work]);
}

/** SVG: an element in its metadata. The file is never parsed as a document: the element is found by its name. */
export const svgState: Carrier = {
	id: 'svg',
	recognises: (file) => {
		const head = latin1(file, 0, 4000);
		return /^(\xef\xbb\xbf)?\s*</.test(head) && /<([\w.-]+:)?svg[\s>]/.test(head);
	},
	read: (file) => {
		const begin = findElement(file);
		if (begin < 0) return 'none';
		const open = file.indexOf(62, begin);
		const end = file.indexOf(60, begin);
		if (open < 0 || end < open || open - begin > 1000) return 'damaged';
		// Nothing but letters may stand in it: no markup, no entities.
		if (!/^<\/([\w.-]+:)?fateline-view\s*>/.test(latin1(file, end, end + 80))) return 'damaged';
		return parseBase64(file.subarray(open + 1, end)) ?? 'damaged';
	}
};

/** Where the name of the element begins; other programs may put a prefix of their own before it. */
function findElement(file: Uint8Array): number {
	let at = findText(file, name);
	for (let count = 0; at >= 0 && count < mostPieces; count++) {
		const before = latin1(file, at - 40, at);
		const after = latin1(file, at + name.length, at + name.length + 1);
		if (/<([\w.-]+:)?$/.test(before) && /[\s>/]/.test(after)) return at;
		at = findText(file, name, at + 1);
	}
	return -1;
}
