import type { About } from '../about.ts';
import { svg as element, type SvgElement } from '../svg-element.ts';
import { writeElement } from '../write-element.ts';

const namespaces = {
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
	'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/'
};

/**
 * An XMP packet (ISO 16684-1) that says what a file is in Dublin Core's elements, for every format that can carry one.
 * The data version stands in `xmpMM:VersionID`.
 */
export function writeXmp(about: About): string {
	const packet = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
		element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [
			element('rdf:Description', { 'rdf:about': '', ...namespaces }, [
				inLanguage('dc:title', about.title, about),
				listed('dc:creator', 'rdf:Seq', about.creator),
				inLanguage('dc:description', about.description, about),
				inLanguage('dc:rights', about.licence, about),
				element('dc:source', {}, [about.source]),
				listed('dc:language', 'rdf:Bag', about.language),
				listed('dc:date', 'rdf:Seq', about.date),
				element('xmp:CreatorTool', {}, [about.creator]),
				element('xmpMM:VersionID', {}, [about.version])
			])
		])
	]);
	const [begin, end] = [`begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"`, 'end="r"'];
	return `<?xpacket ${begin}?>\n${writeElement(packet)}\n<?xpacket ${end}?>`;
}

/** A text with its language; the first stands for readers that want another, and XMP demands it. */
function inLanguage(tag: string, text: string, { language }: About): SvgElement {
	const versions = ['x-default', language].map((each) => element('rdf:li', { 'xml:lang': each }, [text]));
	return element(tag, {}, [element('rdf:Alt', {}, versions)]);
}

function listed(tag: string, kind: 'rdf:Seq' | 'rdf:Bag', value: string): SvgElement {
	return element(tag, {}, [element(kind, {}, [element('rdf:li', {}, [value])])]);
}
