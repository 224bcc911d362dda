import { composeDossier } from '#lib/core/formats/html/dossier-panel.ts';
import { composeFilters } from '#lib/core/formats/html/filters.ts';
import { composeLegendLists } from '#lib/core/formats/html/legend-list.ts';
import { composeNames } from '#lib/core/formats/html/names.ts';
import { composeOfflineScene, type OfflineCase } from '#lib/core/formats/html/offline-case.ts';
import { cssPalette } from '#lib/core/formats/html/style.ts';
import { drawScene } from '#lib/core/formats/draw-scene.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { select, type Visible } from '#lib/core/graph/facets/select.ts';
import { buildSearch } from '#lib/core/graph/search.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { composePanel } from '#lib/core/scene/panel.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { offlineMessages as words } from '#lib/core/text/offline-messages.ts';
import { standOf, withoutFilters, withStand } from '#lib/core/view/change.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { focusedSet } from '#lib/core/view/focus.ts';
import { withPicked } from '#lib/core/view/pick.ts';
import type { View } from '#lib/core/view/view.ts';
import { linkToView, readView } from './address.ts';
import { Desk } from './desk.ts';
import { patchChildren } from './patch.ts';

/** Brings the page of a file to life. The view is the parsed address; everything else follows from it. */
export function explore(opened: OfflineCase): void {
	const { file, case: all } = opened;
	const search = buildSearch(all.graph.dataset);
	let view = readView(opened) ?? file.view;
	let visible = select(all.facets, view);
	let scene = composeOfflineScene(opened, view, visible);

	const go = (next: View) => {
		location.hash = linkToView(next);
	};
	const desk = new Desk(file.language, {
		scene: () => scene,
		pick: (ids) => go(withPicked(view, ids)),
		tick: (facet, value) => {
			const stand = standOf(view, facet, value) === 'required' ? 'open' : 'required';
			go(withStand(view, facet, value, stand));
		},
		clear: () => go(withoutFilters(view)),
		list: (query) => showNames(query)
	});

	function showNames(query: string): void {
		const { graph } = all;
		const found = query.trim() === '' ? undefined : search(query);
		const listed = found?.map(({ id, name }) => ({ id, name: name[file.language] }));
		const names = (listed ?? listEntries(graph, visible.entities, file.language)).map(({ id, name }) => {
			const member = graph.entityIndex.get(id)!;
			const { kind } = graph.dataset.entities[member]!;
			const passes = hasBit(visible.entities, member);
			return { id, name, kind, fate: all.index.fates.get(id)?.fate, passes };
		});
		const linkTo = (id: string) => linkToView(withPicked(view, [id]));
		patchChildren(
			desk.part('names'),
			composeNames(names, found !== undefined, file.language, linkTo, focusedSet(view.focus))
		);
	}

	function show(): void {
		visible = select(all.facets, view);
		scene = composeOfflineScene(opened, view, visible);
		desk.draw(drawScene(scene, { palette: cssPalette }));
		showFilters(opened, desk, view, visible);
		showLegend(opened, desk, scene);
		showDetails(opened, desk, view);
		showNames(desk.query);
		desk.showRows(
			new Set(all.graph.dataset.claims.filter((_, at) => hasBit(visible.claims, at)).map(({ id }) => id))
		);
	}

	addEventListener('hashchange', () => {
		const next = readView(opened);
		if (!next) return;
		const [before, after] = [view, next].map(({ focus }) =>
			focus?.type === 'entity' ? focus.id : undefined
		);
		view = next;
		show();
		if (before !== after) desk.attend(after, before && linkToView(withPicked(view, [before])));
	});
	show();
}

function showFilters(
	{ file, case: { facets } }: OfflineCase,
	desk: Desk,
	view: View,
	visible: Visible
): void {
	const { language } = file;
	const filtered = Object.keys(view.filters).length > 0;
	patchChildren(
		desk.part('filters'),
		composeFilters(composePanel(facets, visible, view, language), language, filtered)
	);
	desk.say(describeView(view, visible, facets, language, words.inFile[language]));
}

function showLegend({ file, case: { graph } }: OfflineCase, desk: Desk, scene: Scene): void {
	const { language, measure } = file;
	const legend = composeLegend(scene, graph, measure);
	patchChildren(desk.part('legend'), composeLegendLists({ legend, palette: cssPalette, language }));
}

function showDetails({ file, dossiers }: OfflineCase, desk: Desk, view: View): void {
	const { focus } = view;
	const { language } = file;
	const linkTo = (id: string) => linkToView(withPicked(view, [id]));
	const closed = linkToView(withPicked(view, []));
	patchChildren(
		desk.part('details'),
		focus?.type === 'entity' ? [composeDossier(dossiers.of(focus.id), { language, linkTo, closed })] : []
	);
}
