import { untrack } from 'svelte';
import { buildDossiers, type ClaimEntry, type Dossier } from '#lib/core/dataset/dossier.ts';
import { tiers, type Tier } from '#lib/core/dataset/records.ts';
import type { Snapshot } from '#lib/core/formats/snapshot.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { claimsBetween } from '#lib/core/graph/build.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import type { Search } from '#lib/core/graph/search.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composePanel } from '#lib/core/scene/panel.ts';
import type { Place, Places } from '#lib/core/scene/places.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import type { Palette } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import * as change from '#lib/core/view/change.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, parseView, type Focus, type Params, type Rest, type View } from '#lib/core/view/view.ts';

/** What the explorer borrows: all of it stays with the page. */
export interface ExplorerInputs {
	readonly case: Case;
	readonly language: Language;
	/** The query of the address. */
	readonly query: () => Params;
	/** Goes to another query: the only way in which the view changes. */
	readonly go: (query: string) => void;
}

/** Joins the address with what is on the screen. The view is the parsed address; everything else follows from it. */
export class Explorer {
	readonly #inputs: ExplorerInputs;
	/** There once it has been asked for: most visitors never search. */
	search = $state.raw<Search>();
	readonly #dossiers: ReturnType<typeof buildDossiers>;
	/** Entities that the user moved, by scope and id. */
	#moved = $state.raw<Readonly<Record<string, Place>>>({});

	constructor(inputs: ExplorerInputs) {
		this.#inputs = inputs;
		this.#dossiers = buildDossiers(inputs.case.graph.dataset, inputs.language);
	}

	async openSearch(): Promise<void> {
		const { buildSearch } = await import('#lib/core/graph/search.ts');
		this.search ??= buildSearch(this.#inputs.case.graph.dataset);
	}

	readonly view = $derived.by(() => {
		const { graph, facets } = this.#inputs.case;
		return tidyView(parseView(this.#inputs.query()), graph, facets);
	});

	// Selecting something changes the view but not what passes: the filters are compared as text.
	readonly #filterKey = $derived(formatView(change.withFocus(this.view, undefined)));

	readonly visible = $derived.by(() => {
		void this.#filterKey;
		return untrack(() => select(this.#inputs.case.facets, this.view));
	});

	readonly scene = $derived.by(() => {
		const { graph, facets, index } = this.#inputs.case;
		return composeScene(graph, facets, index, this.visible, this.#places, this.view);
	});

	readonly panel = $derived.by(() =>
		composePanel(this.#inputs.case.facets, this.visible, this.view, this.#inputs.language)
	);

	readonly sentence = $derived.by(() =>
		describeView(this.view, this.visible, this.#inputs.case.facets, this.#inputs.language)
	);

	readonly legend = $derived.by(() => composeLegend(this.scene, this.#inputs.case.graph));

	/** What passes, by name. */
	readonly entries = $derived.by(() =>
		listEntries(this.#inputs.case.graph, this.visible.entities, this.#inputs.language)
	);

	/** The dossier of the selected entity. */
	readonly dossier = $derived.by((): Dossier | undefined =>
		this.view.focus?.type === 'entity' ? this.#dossiers.of(this.view.focus.id) : undefined
	);

	/** Whether what is selected is not in the picture, because the scope is too narrow for it. */
	readonly focusOutside = $derived.by(() => {
		const { focus, scope } = this.view;
		const { graph, facets } = this.#inputs.case;
		const ids = !focus ? [] : focus.type === 'entity' ? [focus.id] : [focus.a, focus.b];
		return ids.some((id) => !hasBit(facets.scopes[scope], graph.entityIndex.get(id)!));
	});

	/** The claims of the selected tie. */
	readonly tie = $derived.by((): readonly ClaimEntry[] | undefined => {
		const { focus } = this.view;
		if (focus?.type !== 'tie') return undefined;
		return claimsBetween(this.#inputs.case.graph, focus.a, focus.b).map(this.#dossiers.ofClaim);
	});

	readonly #places = $derived.by((): Places => {
		const { places, graph } = this.#inputs.case;
		return {
			at: (scope, member) =>
				this.#moved[`${scope} ${graph.dataset.entities[member]!.id}`] ?? places.at(scope, member)
		};
	});

	setStand(facet: string, value: string, stand: change.Stand): void {
		this.#show(change.withStand(this.view, facet, value, stand));
	}

	reset(facet?: string): void {
		this.#show(facet ? change.withoutFilter(this.view, facet) : change.withoutFilters(this.view));
	}

	setScope(scope: Tier): void {
		this.#show(change.withScope(this.view, scope));
	}

	setRest(rest: Rest): void {
		this.#show(change.withRest(this.view, rest));
	}

	focus(focus: Focus | undefined): void {
		this.#show(change.withFocus(this.view, focus));
	}

	/** Selects an entity, widening the scope as far as is needed to have it in the picture. */
	find(id: string): void {
		this.#show(this.#viewOf(id));
	}

	/** The query of the view in which an entity is selected: for links. */
	queryFor(id: string): string {
		return formatView(this.#viewOf(id));
	}

	#viewOf(id: string): View {
		const { tier } = this.#inputs.case.graph.model.getNodeAttributes(id);
		const wider = tiers.indexOf(tier) > tiers.indexOf(this.view.scope);
		const view = wider ? change.withScope(this.view, tier) : this.view;
		return change.withFocus(view, { type: 'entity', id });
	}

	move(id: string, place: Place): void {
		this.#moved = { ...this.#moved, [`${this.view.scope} ${id}`]: place };
	}

	/** What is shown now, with its caption, ready to be taken away. */
	snapshot(palette: Palette, address: string, date: string): Snapshot {
		const { title, version, licence } = this.#inputs.case.graph.dataset.meta;
		const { language } = this.#inputs;
		const caption = { title, sentence: this.sentence, address, version, licence, date };
		return { scene: this.scene, legend: this.legend, caption, language, palette };
	}

	#show(view: View): void {
		const query = formatView(view);
		if (query !== formatView(this.view)) this.#inputs.go(query);
	}
}
