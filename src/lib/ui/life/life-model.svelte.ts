import { describeEntry } from '#lib/core/scene/lifeline/describe-life.ts';
import type { LifeEntry } from '#lib/core/scene/lifeline/life-entry.ts';
import { composeLifeLine, type LifeLane } from '#lib/core/scene/lifeline/life-line.ts';
import { whoseLife } from '#lib/core/scene/lifeline/whose-life.ts';
import { entityOf } from '#lib/core/graph/build.ts';
import { isPerson } from '#lib/core/graph/facets/facet.ts';
import { formatFocus, type Focus } from '#lib/core/view/focus.ts';
import { withFound } from '#lib/core/view/pick.ts';
import { formatView, type View } from '#lib/core/view/view.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Joins the life line with the view: whose it is, what of it passes, what is selected. */
export class LifeModel {
	readonly explorer: Explorer;

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	readonly person = $derived.by(() => whoseLife(this.explorer.view, this.explorer.case.graph));

	/** Nothing while it is nobody's. Selecting something does not make it anew. */
	readonly line = $derived.by(() => {
		const { case: opened, language, visible } = this.explorer;
		const { graph, facets, index: scene } = opened;
		return this.person && composeLifeLine({ graph, facets, scene, language }, visible, this.person);
	});

	readonly certainties = $derived.by(() => this.explorer.case.graph.dataset.vocabulary.certainties);

	readonly #tiedTo = $derived.by(() => {
		const { focus } = this.explorer.view;
		return focus?.type === 'tie' ? (focus.a === this.person ? focus.b : focus.a) : undefined;
	});

	say(entry: LifeEntry): string {
		return describeEntry(entry, this.certainties, this.explorer.language);
	}

	isSelected(other: string | undefined): boolean {
		return other !== undefined && other === this.#tiedTo;
	}

	/** The query of the view in which the other of a lane is selected; the life line stays, unless it is a person. */
	queryFor({ id }: LifeLane): string {
		const { view, case: opened } = this.explorer;
		return formatView({ ...withFound(view, entityOf(opened.graph, id)), life: this.#kept(id) });
	}

	/** Selects the other of a lane. Whether that changes anything. */
	openLane({ id, entity }: LifeLane): boolean {
		if (!entity) return this.#select({ type: 'entity', id: this.person! });
		const { view, case: opened } = this.explorer;
		const { focus, scope } = withFound(view, entityOf(opened.graph, id));
		return this.#select(focus, { scope, life: this.#kept(id) });
	}

	/** Selects the tie in which an entry is bundled, or the person of whom it is told. Whether that changes anything. */
	openEntry({ other }: LifeEntry): boolean {
		const person = this.person!;
		if (other === undefined || other === person) return this.#select({ type: 'entity', id: person });
		const [a, b] = [person, other].sort();
		return this.#select({ type: 'tie', a: a!, b: b! }, { life: [person] });
	}

	/** Goes back from a tie to the person. */
	leave(): void {
		this.#select({ type: 'entity', id: this.person! });
	}

	#kept(id: string): readonly string[] {
		return isPerson(entityOf(this.explorer.case.graph, id)) ? [] : [this.person!];
	}

	#select(focus: Focus | undefined, changes: Partial<View> = {}): boolean {
		const changed = String(formatFocus(focus)) !== String(formatFocus(this.explorer.view.focus));
		if (changed) this.explorer.set({ ...changes, focus });
		return changed;
	}
}
