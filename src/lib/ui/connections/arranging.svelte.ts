import type { JobOptions } from '#lib/browser/job-queue.ts';
import { emptyBits, setBit } from '#lib/core/graph/bitset.ts';
import { select, type Passing } from '#lib/core/graph/facets/select.ts';
import type { LayoutOrder } from '#lib/core/graph/jobs/layout-job.ts';
import type { Positions } from '#lib/core/graph/layouts/layout.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import { composeArrangement, type Arranged } from '#lib/core/scene/arrange.ts';
import { arrangedPlaces } from '#lib/core/scene/arranged-places.ts';
import type { Places } from '#lib/core/scene/places.ts';
import { formatView, openingView } from '#lib/core/view/view.ts';
import { readQuery } from '../address.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { Follower } from './follower.svelte.ts';

type Seen = Pick<Explorer, 'view' | 'case'>;
type Lay = (order: LayoutOrder, options: JobOptions) => Promise<Positions>;

/** Has the picture laid out, beside the page, as the view asks. */
export class Arranging extends Follower<Places> {
	readonly #explorer: Seen;

	constructor(explorer: Seen, lay: Lay) {
		super(
			() => wantedLayout(explorer),
			async (options) => {
				const { case: opened, view } = explorer;
				const { members, input } = composeArrangement(opened, whatToArrange(explorer), view);
				const positions = await lay({ layout: view.layout, input }, options);
				return arrangedPlaces(opened, view.scope, members, positions);
			}
		);
		this.#explorer = explorer;
	}

	/** What is to be laid out how, as text; filters are no part of it, since filtering moves nobody. */
	readonly wanted = $derived.by(() => wantedLayout(this.#explorer));
}

function wantedLayout({ view }: Seen): string {
	const { scope, layout, by, centre, over, project: projection, weight } = view;
	if (layout === 'home') return '';
	return formatView({ ...openingView, scope, layout, by, centre, over, project: projection, weight });
}

/** All of the scope, or what passed the filters for which it was laid out; then, under a projection, what that ties. */
function whatToArrange({ view, case: { graph, facets } }: Seen): Arranged {
	const { scope, over, project: projection, weight } = view;
	const whole = { entities: facets.scopes[scope], claims: facets.scopeClaims[scope] };
	const passing: Passing = over === '' ? whole : select(facets, { ...readQuery(over), scope });
	const { claims } = passing;
	if (projection === 'none') return { scope, claims, entities: passing.entities };
	const { members, ties } = project(graph, passing, projection, weight);
	const entities = emptyBits(facets.entityCount);
	for (const member of members) setBit(entities, member);
	return {
		scope,
		claims,
		entities,
		ties: ties.map(({ a, b, through }) => ({ a, b, claims: through.length }))
	};
}
