import type { PanelFacet, PanelValue } from '../../scene/panel.ts';
import { offlineMessages as words } from '../../text/offline-messages.ts';
import type { Language } from '../../text/text.ts';
import { drawFateSample, drawKindSample, drawTieSample } from '../draw-samples.ts';
import { dashes } from '../../scene/theme.ts';
import { composeSample } from './legend-list.ts';
import { element, type Markup } from './markup.ts';
import { cssPalette } from './style.ts';

/** The facets that the file offers. */
const offered = ['fate', 'role', 'kind', 'certainty'];

/** The facets of a file with a box to tick and two numbers for every value: how many are left, and of how many. */
export function composeFilters(
	panel: readonly PanelFacet[],
	language: Language,
	filtered: boolean
): Markup[] {
	const facets = panel.filter(({ id, values }) => offered.includes(id) && values.length > 0);
	return [
		element('h2', {}, [words.filters[language]]),
		...facets.map((facet, at) => composeFacet(facet, at < 2)),
		element('button', { type: 'button', 'data-act': 'clear', disabled: filtered ? undefined : '' }, [
			words.clear[language]
		])
	];
}

function composeFacet({ id, label, values }: PanelFacet, open: boolean): Markup {
	return element('details', { open: open ? '' : undefined }, [
		element('summary', {}, [label]),
		element('fieldset', {}, [
			element('legend', { class: 'heard' }, [label]),
			...values.map((value) => composeValue(id, value))
		])
	]);
}

function composeValue(facet: string, { id, label, stand, visible, total }: PanelValue): Markup {
	const ticked = stand === 'required' ? '' : undefined;
	return element('label', { class: visible === 0 ? 'none' : undefined }, [
		element('input', { type: 'checkbox', 'data-facet': facet, 'data-value': id, checked: ticked }),
		...sampleOf(facet, id),
		element('span', {}, [label]),
		element('span', { class: 'count' }, [visible === total ? String(total) : `${visible}/${total}`])
	]);
}

function sampleOf(facet: string, value: string): Markup[] {
	const { outline, body, tie } = cssPalette;
	if (facet === 'fate') return [composeSample(drawFateSample(value, outline))];
	if (facet === 'kind') return [composeSample(drawKindSample(value, body, outline))];
	if (facet === 'certainty') return [composeSample(drawTieSample(tie, dashes[value]?.join(' ')))];
	return [];
}
