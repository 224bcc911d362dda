import { buildDossiers, type ClaimEntry, type Dossier } from '#lib/core/dataset/dossier.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { claimsBetween } from '#lib/core/graph/build.ts';
import type { Case } from '#lib/core/scene/case.ts';
import type { Language } from '#lib/core/text/text.ts';
import { focusedIds } from '#lib/core/view/focus.ts';
import type { View } from '#lib/core/view/view.ts';

/** What is known of what is selected. */
export class Focused {
	readonly #case: Case;
	readonly #view: () => View;
	readonly #dossiers: ReturnType<typeof buildDossiers>;

	constructor(opened: Case, language: Language, view: () => View) {
		this.#case = opened;
		this.#view = view;
		this.#dossiers = buildDossiers(opened.graph.dataset, language);
	}

	/** The dossier of the selected entity. */
	readonly dossier = $derived.by((): Dossier | undefined => {
		const { focus } = this.#view();
		return focus?.type === 'entity' ? this.#dossiers.of(focus.id) : undefined;
	});

	/** The dossiers of several that were picked. */
	readonly group = $derived.by((): readonly Dossier[] | undefined => {
		const { focus } = this.#view();
		return focus?.type === 'group' ? focus.ids.map(this.#dossiers.of) : undefined;
	});

	/** The claims of the selected tie. */
	readonly tie = $derived.by((): readonly ClaimEntry[] | undefined => {
		const { focus } = this.#view();
		if (focus?.type !== 'tie') return undefined;
		return claimsBetween(this.#case.graph, focus.a, focus.b).map(this.#dossiers.ofClaim);
	});

	/** Whether some of it is not in the picture, because the scope is too narrow for it. */
	readonly outside = $derived.by(() => {
		const { focus, scope } = this.#view();
		const { graph, facets } = this.#case;
		return focusedIds(focus).some((id) => !hasBit(facets.scopes[scope], graph.entityIndex.get(id)!));
	});
}
