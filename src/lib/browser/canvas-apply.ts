import type { Collection, Core, NodeSingular, SingularElementArgument } from 'cytoscape';
import { inkOf } from '#lib/core/scene/ink.ts';
import type { Scene, SceneEntity, SceneTie } from '#lib/core/scene/scene.ts';
import { dimmed, type Palette } from '#lib/core/scene/theme.ts';
import { applyBridges } from './canvas-bridges.ts';
import { edgeData, edgeOf, nodeOf } from './canvas-elements.ts';
import { canvasStyle } from './canvas-style.ts';

/** What the canvas drew last, to tell what has to change. */
export interface Shown {
	readonly scene: Scene;
	readonly palette: Palette;
	readonly entities: ReadonlyMap<string, SceneEntity>;
	readonly ties: ReadonlyMap<string, SceneTie>;
}

/** Changes in one batch what is different between what was shown and a scene. */
export function applyScene(cy: Core, before: Shown | undefined, scene: Scene, palette: Palette): Shown {
	const entities = new Map(scene.entities.map((entity) => [entity.id, entity]));
	const ties = new Map(scene.ties.map((tie) => [tie.id, tie]));
	const repaint = before?.palette !== palette;
	if (repaint) cy.style(canvasStyle(palette));
	const inks = new Inks(cy);
	cy.batch(() => {
		cy.add([
			...scene.entities
				.filter(({ id }) => cy.getElementById(id).empty())
				.map((entity) => nodeOf(entity, palette)),
			...scene.ties.filter(({ id }) => cy.getElementById(id).empty()).map(edgeOf)
		]);
		cy.nodes().forEach((node) => {
			if (node.data('bridge')) return;
			const [now, then] = [entities.get(node.id()), before?.entities.get(node.id())];
			changePresence(node, now);
			if (!now) return;
			changeEntity(node, now, then, repaint, palette);
			inks.change(node, inkOf(now, dimmed.entity) ?? 1);
		});
		cy.edges().forEach((edge) => {
			if (edge.data('bridge')) return;
			const [now, then] = [ties.get(edge.id()), before?.ties.get(edge.id())];
			changePresence(edge, now);
			if (!now) return;
			changeTie(edge, now, then);
			inks.change(edge, inkOf(now, dimmed.tie) ?? 1);
		});
		inks.apply();
		applyBridges(cy, before?.scene.bridges ?? [], scene.bridges);
	});
	return { scene, palette, entities, ties };
}

/**
 * Opacities, set past the stylesheet: a class would make Cytoscape work out the whole style of every element anew,
 * which for a tick that dims half a picture takes four times as long.
 */
class Inks {
	readonly #cy: Core;
	readonly #changed = new Map<number, Collection>();

	constructor(cy: Core) {
		this.#cy = cy;
	}

	change(element: SingularElementArgument, ink: number): void {
		if ((element.scratch('ink') ?? 1) === ink) return;
		element.scratch('ink', ink);
		const others = this.#changed.get(ink) ?? this.#cy.collection();
		this.#changed.set(ink, others.merge(element));
	}

	apply(): void {
		for (const [ink, elements] of this.#changed) elements.style('opacity', ink);
	}
}

/** Hides what is no longer in the scene, shows what is back, marks what is selected. */
function changePresence(element: SingularElementArgument, now: SceneEntity | SceneTie | undefined): void {
	const gone = now === undefined;
	if (element.hasClass('gone') !== gone) element.toggleClass('gone', gone);
	const focus = now?.emphasis === 'focus';
	if (element.hasClass('focus') !== focus) element.toggleClass('focus', focus);
}

function changeTie(edge: SingularElementArgument, now: SceneTie, then: SceneTie | undefined): void {
	const [is, was] = [edgeData(now), then && edgeData(then)];
	if (was && (Object.keys(is) as (keyof typeof is)[]).every((key) => is[key] === was[key])) return;
	edge.data(is);
}

function changeEntity(
	node: NodeSingular,
	now: SceneEntity,
	then: SceneEntity | undefined,
	repaint: boolean,
	palette: Palette
): void {
	if (!then || now.x !== then.x || now.y !== then.y) node.position({ x: now.x, y: now.y });
	if (!then || repaint || looksOther(now, then)) node.data(nodeOf(now, palette).data);
}

function looksOther({ radius, ring, tint }: SceneEntity, then: SceneEntity): boolean {
	if (tint?.fill !== then.tint?.fill || tint?.letter !== then.tint?.letter) return true;
	return radius !== then.radius || ring?.width !== then.ring?.width || ring?.dashed !== then.ring?.dashed;
}
