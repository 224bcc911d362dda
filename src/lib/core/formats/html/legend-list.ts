import { legendGroups, type LegendLook } from '../draw-legend.ts';
import type { SvgElement } from '../svg-element.ts';
import { element, type Markup } from './markup.ts';

/** The legend of what is visible as lists, each sign before what it means. */
export function composeLegendLists(look: LegendLook): Markup[] {
	return legendGroups(look).map(([heading, rows]) =>
		element('section', {}, [
			element('h3', {}, [heading]),
			element(
				'ul',
				{},
				rows.map(({ label, sample }) => element('li', {}, [composeSample(sample), ` ${label}`]))
			)
		])
	);
}

/** A sign that stands in a line of text. */
export function composeSample(sample: SvgElement): Markup {
	const size = { width: 20, height: 20, viewBox: '-10 -10 20 20' };
	return element('svg', { class: 'sample', ...size, 'aria-hidden': 'true' }, [sample]);
}
