import { drawFigure, type FigureDrawing } from '#lib/core/formats/figure/draw-figure.ts';
import type { FigureContent } from '#lib/core/formats/figure/part.ts';
import { divideByFacet, dividingFacets } from '#lib/core/formats/figure/sets/divide-facet.ts';
import { divideByTime, suggestPeriods, type Periods } from '#lib/core/formats/figure/sets/divide-time.ts';
import { drawMultiples } from '#lib/core/formats/figure/sets/draw-multiples.ts';
import { composeSet } from '#lib/core/formats/figure/sets/figure-set.ts';
import { layOutFilm, type FilmSize } from '#lib/core/formats/figure/sets/film.ts';
import { memberContent } from '#lib/core/formats/figure/sets/member-content.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { axisOf, firstDay, lastDay } from '#lib/core/scene/time-axis.ts';
import type { View } from '#lib/core/view/view.ts';
import type { Explorer } from '../../explorer.svelte.ts';
import type { StudioSheet } from '../studio.svelte.ts';
import { setSourceOf } from './set-source.ts';

/** How the figures of a set are put together. */
export type Form = 'page' | 'zip' | 'film';

/** More figures are no page, more files no archive and more years no film that anybody wants. */
export const most = { page: 40, zip: 120, film: 200 } as const;

const periodId = 'period';

/** What set is being made of the present view, and how; nothing is made until it is said by what. */
export class SetMaker implements StudioSheet {
	readonly #explorer: Explorer;
	by = $state('');
	form = $state<Form>('page');
	#periods = $state.raw<Periods>();
	/** Of a film, in pixels, and how many seconds each figure stands. */
	size = $state.raw<FilmSize>({ width: 1280, height: 720 });
	pace = $state(0.5);
	/** Which figure is looked at, of those that become files or follow each other. */
	at = $state(0);

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	readonly source = $derived.by(() => setSourceOf(this.#explorer));

	/** Facets by which the view can be divided; by period it always can. */
	readonly facets = $derived.by(() => dividingFacets(this.source, this.#explorer.visible));

	/** From the first year for which there are claims to the last: before and after are only births, deaths and open ends. */
	readonly axis = $derived.by(() => {
		const { timeline } = this.#explorer;
		const [first] = timeline.years.filter(({ certain }) => certain > 0);
		const last = timeline.years.findLast(({ certain }) => certain > 0);
		return first && last ? { first: firstDay(first.year), last: lastDay(last.year) } : axisOf(timeline);
	});

	readonly periods = $derived.by(() => this.#periods ?? suggestPeriods(this.#explorer.view, this.axis));

	readonly byPeriod = $derived.by(() => this.by === periodId);

	/** Derived ties are made of what is shown as a whole: they cannot be divided. */
	readonly projected = $derived.by(() => this.#explorer.view.project !== 'none');

	readonly set = $derived.by(() => {
		const { by, source } = this;
		if (this.projected) return undefined;
		if (this.byPeriod) return composeSet(source, divideByTime(source, this.periods), this.form === 'film');
		const known = this.facets.some(({ id }) => id === by);
		return known ? composeSet(source, divideByFacet(source, by)) : undefined;
	});

	/** Whether there are more figures than the form holds. */
	readonly tooMany = $derived.by(() => {
		const count = this.set?.members.length ?? 0;
		return count > most[this.form];
	});

	/** The figure that is looked at. */
	readonly member = $derived.by(() => this.set?.members[Math.min(this.at, this.set.members.length - 1)]);

	choose(by: string): void {
		this.by = by;
		this.at = 0;
		if (!this.byPeriod && this.form === 'film') this.form = 'page';
	}

	/** A film goes through the years as the timeline is played: how things stood at the end of each. */
	shape(form: Form): void {
		if (form === 'film' && this.form !== 'film') this.setPeriods({ step: 1, how: 'standing' });
		this.form = form;
		this.at = 0;
	}

	setPeriods(changes: Partial<Periods>): void {
		this.#periods = { ...this.periods, ...changes };
		this.at = 0;
	}

	/** The view of the figure that is looked at, when it is one of them. */
	get view(): View | undefined {
		return this.form === 'page' ? undefined : this.member?.view;
	}

	/** Draws what is to be seen of the set; without one, the figure alone. */
	readonly draw = (content: FigureContent, frame?: Box): FigureDrawing => {
		const { set, member } = this;
		if (!set || !member || this.tooMany) return drawFigure(content, frame);
		if (this.form === 'page') return drawMultiples(content, set, frame);
		if (this.form === 'film') return layOutFilm(content, set, this.size).draw(set.members.indexOf(member));
		return drawFigure(memberContent(content, member), frame, set.common.scene);
	};
}
