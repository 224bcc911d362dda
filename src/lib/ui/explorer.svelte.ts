import { untrack } from 'svelte';
import type { Canvas } from '#lib/browser/canvas.ts';
import { entityOf } from '#lib/core/graph/build.ts';
import { passWithout, select } from '#lib/core/graph/facets/select.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composePanel, reuseRows, type PanelFacet } from '#lib/core/scene/panel.ts';
import { movedPlaces } from '#lib/core/scene/places.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import type { Language } from '#lib/core/text/text.ts';
import * as change from '#lib/core/view/change.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { withMoved, type Place } from '#lib/core/view/moved.ts';
import { withFound, withMorePicked, withPicked } from '#lib/core/view/pick.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, type View } from '#lib/core/view/view.ts';
import type { Arranging } from './connections/arranging.svelte.ts';
import type { Surrounding } from './connections/surrounding.ts';
import type { Lens } from './connections/lens.ts';
import { readQuery } from './address.ts';
import type { Measuring } from './connections/measuring.svelte.ts';
import { Connections } from './paths/connections.svelte.ts';
import { History, type Navigation } from './history.svelte.ts';
import type { Opened } from './reopen/show-state.svelte.ts';

/** Joins the address with what is on the screen. The view is the parsed address; everything else follows from it. */
export class Explorer {
	readonly case: Case;
	readonly language: Language;
	readonly history: History;
	readonly #query: () => string;
	/** Marks of a measure, or a projection, when the view asks for one and its code has come. */
	lens = $state.raw<Lens>({});
	/** What surroundings need, once their code has come. */
	surrounding = $state.raw<Surrounding>();
	/** What connects the ends of a path or of a join, once its code has come. */
	readonly connections = new Connections(this);
	/** Where the graph is drawn, while it is. */
	canvas: Canvas | undefined;
	/** The picture that was last opened. */
	opened: Opened | undefined;
	/** A view that is shown before it is in the address: while a slider is dragged, while time is played. */
	#draft = $state.raw<{ readonly view: View; readonly over: View }>();

	constructor(opened: Case, language: Language, navigation: Navigation) {
		this.case = opened;
		this.language = language;
		this.#query = navigation.query;
		this.history = new History(navigation);
	}

	readonly #settled = $derived.by(() =>
		tidyView(readQuery(this.#query()), this.case.graph, this.case.facets)
	);

	/** What is shown: as soon as the address changes, a draft is over. */
	readonly view = $derived.by(() => (this.drafting ? this.#draft!.view : this.#settled));

	/**
	 * Whether something is being dragged or played, which is not in the address yet. The view of the address is a new
	 * value each time that the address changes, so that coming back to the same address does not bring back a draft.
	 */
	readonly drafting = $derived.by(() => this.#draft?.over === this.#settled);

	// Selecting or moving something changes the view but not what passes: what filters is compared as text.
	readonly #filterKey = $derived(formatView(change.onlyFilters(this.view)));

	readonly visible = $derived.by(() => {
		void this.#filterKey;
		const { surround } = this.surrounding ?? {};
		return untrack(() => select(this.case.facets, this.view, surround));
	});

	readonly scene = $derived.by(() => {
		const { graph, index } = this.case;
		const { marks, compose = composeScene } = this.lens;
		return compose(graph, index, this.visible, this.places, this.view, marks, this.connections.highlight);
	});

	readonly panel = $derived.by(() => {
		const panel = composePanel(this.case.facets, this.visible, this.view, this.language);
		return (this.#lastPanel = reuseRows(this.#lastPanel, panel));
	});
	#lastPanel: readonly PanelFacet[] = [];

	readonly #part = $derived.by(() =>
		this.surrounding?.describeSurroundings(this.view, this.case.facets, this.language)
	);

	readonly sentence = $derived.by(() =>
		[
			describeView(this.view, this.visible, this.case.facets, this.language, this.#part),
			this.lens.said,
			this.connections.said
		]
			.filter(Boolean)
			.join(' ')
	);

	/** What passes, by name. */
	readonly entries = $derived.by(() => listEntries(this.case.graph, this.visible.entities, this.language));

	// Time filters the timeline as little as a facet its own counts.
	readonly #timelessKey = $derived(formatView({ ...change.onlyFilters(this.view), time: undefined }));

	readonly timeline = $derived.by(() => {
		void this.#timelessKey;
		return untrack(() => composeTimeline(this.case.graph, this.case.facets, this.passWithout(['time'])));
	});

	readonly #settledPlaces = $derived.by(() => {
		const { places, graph, facets, index } = this.case;
		const looked = { scope: this.view.scope, members: this.visible.whole.entities };
		return (
			this.arranging?.places ??
			this.surrounding?.withNewcomers(places, graph, facets, index, looked) ??
			places
		);
	});

	/** Where everybody stands. */
	readonly places = $derived.by(() => movedPlaces(this.#settledPlaces, this.view.moved, this.case.graph));

	/** Puts everybody where the view's layout wants them; there while it asks for one: connections/ArrangeWork.svelte. */
	arranging = $state.raw<Arranging>();
	/** Measures what the view asks for; there while it asks for something: connections/MeasureWork.svelte. */
	measuring = $state.raw<Measuring>();

	readonly measured = $derived.by(() => this.measuring?.measured);

	/** What passes when some facets (or `time`) are left open. */
	passWithout(open: readonly string[]) {
		return passWithout(this.case.facets, this.view, open, this.surrounding?.surround);
	}

	setStand(facet: string, value: string, stand: change.Stand): void {
		this.show(change.withStand(this.view, facet, value, stand));
	}

	reset(facet?: string): void {
		this.show(facet ? change.withoutFilter(this.view, facet) : change.withoutFilters(this.view));
	}

	/** Changes some of the view. Changes of one burst that follow each other quickly are one step for undo. */
	set(changes: Partial<View>, burst = ''): void {
		this.show({ ...this.view, ...changes }, burst);
	}

	/** Shows a changed view without making it a step: `settle` does that. */
	preview(changes: Partial<View>): void {
		this.#draft = { view: { ...this.view, ...changes }, over: this.#settled };
	}

	/** Makes the step of what was previewed. */
	settle(burst = ''): void {
		this.show(this.view, burst);
	}

	readonly canUndo = $derived.by(() => this.drafting || this.history.canUndo);

	/** Takes back the last step; what is being dragged or played is the last. */
	undo(): void {
		if (this.drafting) this.#draft = undefined;
		else this.history.undo();
	}

	/** Selects these entities, and nothing else; with `more` they are added to what is selected, or taken from it. */
	pick(ids: readonly string[], more = false): void {
		this.show((more ? withMorePicked : withPicked)(this.view, ids));
	}

	/** Selects an entity, widening the scope as far as is needed to have it in the picture. */
	find(id: string): void {
		this.show(withFound(this.view, entityOf(this.case.graph, id)));
	}

	/** The query of the view in which an entity is selected: for links. */
	queryFor(id: string): string {
		return formatView(withFound(this.view, entityOf(this.case.graph, id)));
	}

	move(id: string, place: Place): void {
		const { moved, scope } = this.view;
		this.set({ moved: withMoved(moved, { scope, id, ...place }) });
	}

	show(view: View, burst = ''): void {
		const query = formatView(view);
		if (query === formatView(this.#settled)) this.#draft = undefined;
		else this.history.take(query, burst);
	}
}
