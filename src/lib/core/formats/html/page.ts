import { select } from '../../graph/facets/select.ts';
import { composeLegend } from '../../scene/legend.ts';
import type { Scene } from '../../scene/scene.ts';
import { fonts, labelSize } from '../../scene/theme.ts';
import { offlineMessages as words } from '../../text/offline-messages.ts';
import { pictureMessages } from '../../text/picture-messages.ts';
import { fill } from '../../text/text.ts';
import { drawScene } from '../draw-scene.ts';
import { citeLine } from '../sheet.ts';
import { round } from '../svg-element.ts';
import { composeClaims } from './claims-table.ts';
import { composeLegendLists } from './legend-list.ts';
import { element, type Markup } from './markup.ts';
import { composeOfflineScene, type OfflineCase } from './offline-case.ts';
import { linkOut } from './statements.ts';
import { cssPalette } from './style.ts';

/**
 * The page as it stands in the file, to be read without any script: title, picture, legend, claims, how to cite it. What
 * the viewer fills is there and empty.
 */
export function composePage(opened: OfflineCase): Markup {
	const { file, case: all, dossiers } = opened;
	const { language, caption } = file;
	const scene = composeOfflineScene(opened, file.view, select(all.facets, file.view));
	return element('body', {}, [
		element('header', {}, [
			element('h1', {}, [caption.title]),
			element('p', { class: 'sentence' }, [caption.sentence]),
			element('noscript', {}, [element('p', { class: 'against' }, [words.noScript[language]])])
		]),
		element('main', {}, [
			element('div', { id: 'explorer' }, [
				element('aside', { id: 'filters', class: 'live', 'aria-label': words.filters[language] }),
				composeFigure(scene, opened),
				element('aside', { id: 'side', class: 'live', 'aria-label': words.names[language] }, [
					element('div', { id: 'details' }),
					element('div', { id: 'finder' }),
					element('div', { id: 'names' })
				])
			]),
			composeClaims(all.graph.dataset, dossiers, language)
		]),
		composeFooter(opened)
	]);
}

function composeFigure(scene: Scene, { file, case: { graph } }: OfflineCase): Markup {
	const { language, caption } = file;
	const legend = composeLegend(scene, graph, file.measure);
	return element('figure', {}, [
		element('div', { id: 'graph' }, [
			element(
				'svg',
				{ id: 'drawing', viewBox: formatBox(scene.box), ...drawn, 'aria-label': caption.title },
				[drawScene(scene, { palette: cssPalette })]
			)
		]),
		element('div', { id: 'under', class: 'live' }, [
			element('p', { id: 'said', role: 'status' }),
			element('div', { id: 'zoom' })
		]),
		element('figcaption', { id: 'legend', 'aria-label': words.legend[language] }, [
			...composeLegendLists({ legend, palette: cssPalette, language })
		])
	]);
}

const drawn = { role: 'img', 'font-family': fonts.serif, 'font-size': labelSize };

/** For the lines around what stands at the border, in the picture's own units. */
const padding = 2;

/** A box with some room around it as the value of `viewBox`. */
export function formatBox({ x, y, width, height }: Scene['box']): string {
	return [x - padding, y - padding, width + 2 * padding, height + 2 * padding].map(round).join(' ');
}

function composeFooter({ file: { caption, language } }: OfflineCase): Markup {
	const { licence } = pictureMessages;
	const lines = [
		words.alone[language],
		fill(licence[language], { version: caption.version, licence: caption.licence }),
		citeLine({ caption, language, palette: cssPalette })
	];
	return element('footer', { 'aria-label': words.about[language] }, [
		...lines.map((line) => element('p', {}, [line])),
		element('p', {}, [linkOut(caption.address, words.openThere[language])])
	]);
}
