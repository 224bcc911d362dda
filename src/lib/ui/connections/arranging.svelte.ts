import { keepGuides } from '#lib/browser/canvas-guides.ts';
import { keepGlide } from '#lib/browser/canvas-move.ts';
import type { JobOptions } from '#lib/browser/job-queue.ts';
import { emptyBits, setBit } from '#lib/core/graph/bitset.ts';
import { select, type Passing } from '#lib/core/graph/facets/select.ts';
import type { LayoutOrder } from '#lib/core/graph/jobs/layout-job.ts';
import type { Positions } from '#lib/core/graph/layouts/layout.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import { composeArrangement } from '#lib/core/scene/arrange.ts';
import { arrangedPlaces } from '#lib/core/scene/arranged-places.ts';
import type { Case } from '#lib/core/scene/case.ts';
import type { Laid } from '#lib/core/scene/guides.ts';
import type { Places } from '#lib/core/scene/places.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, openingView, type View } from '#lib/core/view/view.ts';
import { readQuery } from '../address.ts';
import type { Explorer } from '../explorer.svelte.ts';

type LayOut = (order: LayoutOrder, options: JobOptions) => Promise<Positions>;

/** Has laid out, beside the page, what the view asks for. Filtering moves nothing: only another wish does. */
export class Arranging {
	readonly #explorer: Pick<Explorer, 'view' | 'case'>;
	readonly #layOut: LayOut;
	#giveUp: AbortController | undefined;

	/** How the canvas lets everybody go to a new place; it is loaded with what finds the place. */
	readonly keepGlide = keepGlide;
	/** How headings are written over the canvas. */
	readonly keepGuides = keepGuides;

	/** Where the last arrangement put everybody; nothing while the view asks for none. */
	places = $state.raw<Places>();
	/** What was laid out, and how, for its headings. */
	laid = $state.raw<Laid & Pick<View, 'layout' | 'by'>>();
	state = $state<'done' | 'working' | 'stopped' | 'failed'>('done');
	/** How much of the work is done, from 0 to 1, as far as it tells. */
	share = $state(0);

	constructor(explorer: Pick<Explorer, 'view' | 'case'>, layOut: LayOut) {
		this.#explorer = explorer;
		this.#layOut = layOut;
	}

	/** How what is to be laid out, as text: it changes when something is to be laid out anew. */
	readonly wanted = $derived.by(() => {
		const { scope, layout, by, centre, over, project: projection, weight } = this.#explorer.view;
		if (layout === 'home') return '';
		const grouped = layout === 'columns' ? { by } : {};
		const tied = { project: projection, weight };
		return formatView({ ...openingView, scope, layout, centre, over, ...tied, ...grouped });
	});

	/** To be called when what is wanted has changed, or once more when it failed or was stopped. */
	follow(): void {
		this.stop();
		if (this.wanted === '') {
			this.places = this.laid = undefined;
			this.state = 'done';
		} else void this.#work();
	}

	/** Gives up what is being computed; everybody stays where they stand. */
	stop(): void {
		this.#giveUp?.abort();
	}

	async #work(): Promise<void> {
		const giveUp = new AbortController();
		this.#giveUp = giveUp;
		this.state = 'working';
		this.share = 0;
		try {
			await this.#arrange(giveUp.signal);
			if (this.#giveUp === giveUp) this.state = 'done';
		} catch {
			// What was begun after it has the word now.
			if (this.#giveUp === giveUp) this.state = giveUp.signal.aborted ? 'stopped' : 'failed';
		}
	}

	async #arrange(signal: AbortSignal): Promise<void> {
		const { case: opened, view } = this.#explorer;
		const looked = tidyView(readQuery(view.over), opened.graph, opened.facets);
		// Filters are those of the time when it was laid out; the scope is that of now, unless they had their own.
		const scope = view.over === '' ? view.scope : looked.scope;
		const passing = select(opened.facets, { ...looked, scope });
		const what = { scope, ...passing, ...projectedFor(opened, passing, view) };
		const { members, input } = composeArrangement(opened, what, view);
		const onprogress = (share: number) => (this.share = share);
		const positions = await this.#layOut({ layout: view.layout, input }, { signal, onprogress });
		const { layout, by } = view;
		this.laid = { members, input, positions, layout, by };
		this.places = arrangedPlaces(opened, view.scope, members, positions);
	}
}

/** Under a projection: what it ties, and how. */
function projectedFor({ graph, facets }: Case, passing: Passing, { project: projection, weight }: View) {
	if (projection === 'none') return {};
	const { members, ties } = project(graph, passing, projection, weight);
	const entities = emptyBits(facets.entityCount);
	for (const member of members) setBit(entities, member);
	return { entities, ties: ties.map(({ a, b, through }) => ({ a, b, claims: through.length })) };
}
