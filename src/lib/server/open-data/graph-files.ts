import { writeCytoscape } from '#lib/core/formats/data/cytoscape.ts';
import { writeGexf } from '#lib/core/formats/data/gexf.ts';
import { writeGraphml } from '#lib/core/formats/data/graphml.ts';
import type { Taken } from '#lib/core/formats/data/taken.ts';
import { writeGraphology } from '#lib/core/formats/graphology-file.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { fill, languageNames, languages, type Language, type Text } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { formatPagePath } from '#lib/core/view/site-page.ts';
import { parseView } from '#lib/core/view/view.ts';
import { caseFile } from '../dataset.ts';
import { siteAddress } from '../site-address.ts';
import { dateOfCase } from './description.ts';
import type { OpenFile } from './open-file.ts';

/** The view in which everything is. */
const everything = 'scope=context';

const formats = [
	{ extension: 'gexf', mime: 'application/gexf+xml', use: words.gexfUse, write: writeGexf },
	{ extension: 'graphml', mime: 'application/graphml+xml', use: words.graphmlUse, write: writeGraphml },
	{ extension: 'cyjs', mime: 'application/json', use: words.cyjsUse, write: writeCytoscape }
] as const;

/** The whole graph for programs that draw and measure graphs, labelled in each language. */
export function graphFiles(): OpenFile[] {
	return languages.flatMap((language): OpenFile[] => {
		const name = (extension: string) => `graph-${language}.${extension}`;
		const shared = { group: 'graph', label: inLanguage(words.graph, language) } as const;
		return [
			...formats.map(({ extension, mime, use, write }) => ({
				...{ ...shared, name: name(extension), mime, use },
				make: () => write(takeEverything(language))
			})),
			{
				...{ ...shared, name: name('json'), mime: 'application/json', use: words.graphologyUse },
				make: () => JSON.stringify(writeGraphology(caseFile(language).dataset, language))
			}
		];
	});
}

export function inLanguage(text: Text, language: Language): Text {
	const say = (each: Language) => fill(text[each], { language: languageNames[language] });
	return Object.fromEntries(languages.map((each) => [each, say(each)])) as Text;
}

const taken = new Map<Language, Taken>();

/** The whole case as somebody would take it away who had everything in view. */
function takeEverything(language: Language): Taken {
	const known = taken.get(language);
	if (known) return known;
	const { graph, facets, index, places } = openCase(caseFile(language));
	const view = parseView(new URLSearchParams(everything));
	const visible = select(facets, view);
	const path = `${formatPagePath(language, { kind: 'explorer' })}?${everything}`;
	const { title, version, licence } = graph.dataset.meta;
	const caption = {
		...{ title, version, licence, date: dateOfCase() },
		...{ sentence: describeView(view, visible, facets, language) },
		address: siteAddress() ? `${siteAddress()}/${path}` : path
	};
	const scene = composeScene(graph, index, visible, places, view);
	const made = { snapshot: { scene, caption, language, palette: palettes.light }, graph, visible };
	taken.set(language, made);
	return made;
}
