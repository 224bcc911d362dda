import { unpackDataset } from '../../dataset/pack.ts';
import { buildDossiers, type Dossiers } from '../../dataset/dossier.ts';
import { project } from '../../graph/projections/project.ts';
import type { Visible } from '../../graph/facets/select.ts';
import { openCase, type Case } from '../../scene/case.ts';
import { placeLabel } from '../../scene/labels.ts';
import { composeProjected } from '../../scene/projected-scene.ts';
import { ringReach } from '../../scene/rings.ts';
import { composeScene, type Scene, type SceneEntity } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { KeptBody, OfflineFile } from './offline-file.ts';

/** A file that explores offline, opened. */
export interface OfflineCase {
	readonly file: OfflineFile;
	readonly case: Case;
	readonly dossiers: Dossiers;
}

export function openOfflineFile(file: OfflineFile): OfflineCase {
	const dataset = unpackDataset(file.dataset);
	const list = file.bodies.flatMap((body) => (body ? [body.x, body.y] : [0, 0]));
	return {
		file,
		case: openCase({ dataset, places: { core: list, wider: list, context: list } }),
		dossiers: buildDossiers(dataset, file.language)
	};
}

/** What is drawn under a view of the file: the first time the very picture that was taken away, without what was filtered out. */
export function composeOfflineScene(
	{ file, case: opened }: OfflineCase,
	view: View,
	visible: Visible
): Scene {
	const { graph, index, places } = opened;
	const bodies = new Map(graph.dataset.entities.map(({ id }, member) => [id, file.bodies[member]]));
	const marks = {
		of: (member: number) => ({ radius: file.bodies[member]?.radius, tint: file.bodies[member]?.tint }),
		legend: file.measure ?? noMeasure
	};
	const plain = { ...view, density: 'none' as const };
	const asked = [graph, index, visible, places, plain, marks, highlightOf(file, view)] as const;
	const scene =
		view.project === 'none'
			? composeScene(...asked)
			: composeProjected(project(graph, visible, view.project, view.weight), ...asked);
	const shorts = new Map(graph.dataset.entities.map(({ id, short }) => [id, short]));
	const entities = scene.entities
		.map((each) => withRing(each, bodies.get(each.id), shorts.get(each.id)!))
		// From the bottom upwards: a name that is enlarged lies over the shapes below it, not under them.
		.sort((a, b) => b.y - a.y);
	const guides = file.guides.length > 0 ? { guides: file.guides } : {};
	return { ...scene, entities, density: file.density, box: file.box, ...guides };
}

const noMeasure = { label: '', rows: [], sized: false };

function withRing(entity: SceneEntity, body: KeptBody | null | undefined, short: string): SceneEntity {
	const ring = body?.ring;
	if (!ring) return entity;
	return { ...entity, ring, label: placeLabel(short, entity.kind, entity.radius + ringReach(ring)) };
}

function highlightOf({ highlight: { focus, near } }: OfflineFile, view: View) {
	if (view.focus?.type !== 'path' && view.focus?.type !== 'join') return undefined;
	return { focus: new Set(focus), near: new Set(near) };
}
