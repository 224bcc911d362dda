import type { Canvas } from '#lib/browser/canvas.ts';
import { buildWording } from '#lib/core/scene/claim-words.ts';
import { composeCard } from '#lib/core/scene/hover.ts';
import { computeParts } from '#lib/core/scene/parts.ts';
import { composeStand, type Sight } from '#lib/core/scene/walk-words.ts';
import {
	chooseStart,
	follow,
	goBack,
	goTowards,
	settle,
	spokesOf,
	turn,
	walkFrom,
	type Direction,
	type Walk
} from '#lib/core/scene/walk.ts';
import { messages } from '#lib/core/text/messages.ts';
import type { Language, Text } from '#lib/core/text/text.ts';
import { walkMessages as words } from '#lib/core/text/walk-messages.ts';
import { focusedIds, focusedSet } from '#lib/core/view/focus.ts';
import { withAround, withDepthMoved } from '#lib/core/view/surround.ts';
import type { View } from '#lib/core/view/view.ts';
import { enterDetails } from '../enter-details.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { graphCommand, type GraphCommand } from '../keys/key-list.ts';

const step = 60;
const pans: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [step, 0],
	ArrowRight: [-step, 0],
	ArrowUp: [0, step],
	ArrowDown: [0, -step]
};

/** Somebody who walks the graph by keys: where they stand, what is said of it, and what a key does. */
export class GraphWalk {
	readonly #explorer: Explorer;
	readonly #canvas: Canvas;
	readonly #language: Language;
	/** The element that has the keys. */
	readonly #home: () => HTMLElement | undefined;
	#walk = $state.raw<Walk>();
	#active = $state(false);
	/** Said instead of where one stands, until the next key. */
	#notice = $state.raw<Text>();
	#hushed = $state(false);
	/** What was selected when a key was last pressed: who selects something else elsewhere begins there. */
	#selected = '';

	constructor(explorer: Explorer, canvas: Canvas, language: Language, home: () => HTMLElement | undefined) {
		this.#explorer = explorer;
		this.#canvas = canvas;
		this.#language = language;
		this.#home = home;
	}

	readonly wording = $derived.by(() => buildWording(this.#explorer.case.graph, this.#language));
	readonly #parts = $derived.by(() => computeParts(this.#explorer.scene));

	readonly #stand = $derived.by(() => this.#walk && settle(this.#explorer.scene, this.#walk));

	readonly #sight = $derived.by((): Sight => {
		const { scene, visible, view } = this.#explorer;
		const { graph, index } = this.#explorer.case;
		const selected = focusedSet(view.focus?.type === 'tie' ? undefined : view.focus);
		return {
			...{ scene, selected, parts: this.#parts, passing: visible.claims },
			known: index.tieCounts.context,
			memberOf: (id) => graph.entityIndex.get(id)
		};
	});

	/** What is ringed on the canvas. */
	readonly mark = $derived.by(() =>
		this.#active && this.#stand ? { entity: this.#stand.at, tie: this.#stand.tie } : undefined
	);

	/** What is spoken. */
	readonly said = $derived.by(() => {
		if (!this.#active) return '';
		if (this.#notice) return this.#notice[this.#language];
		if (!this.#stand) return messages.emptyPicture[this.#language];
		return composeStand(this.#sight, this.#stand, this.wording, this.#language);
	});

	/** What is written beside what is ringed. */
	readonly card = $derived.by(() => {
		if (!this.mark || this.#hushed) return undefined;
		const { scene, visible } = this.#explorer;
		const source = {
			dataset: this.#explorer.case.graph.dataset,
			wording: this.wording,
			language: this.#language
		};
		const spoke = spokesOf(scene, this.mark.entity).find(({ tie }) => tie.id === this.mark?.tie);
		return composeCard(
			source,
			scene,
			visible.claims,
			spoke ? { type: 'tie', ...spoke.tie } : { type: 'entity', id: this.mark.entity }
		);
	});

	/** Begins, or goes on where one stood. */
	enter(): void {
		const selected = focusedIds(this.#explorer.view.focus);
		if (!this.#stand || selected.join() !== this.#selected) {
			const start = chooseStart(this.#explorer.scene, selected);
			this.#walk = start === undefined ? undefined : walkFrom(start);
		}
		this.#selected = selected.join();
		this.#active = true;
		this.#hushed = false;
	}

	leave(): void {
		this.#active = false;
		this.#notice = undefined;
	}

	press(pressed: KeyboardEvent): void {
		const command = graphCommand(pressed);
		if (!command) return;
		if (!this.#active) this.enter();
		this.#notice = undefined;
		this.#hushed = command === 'escape';
		this.#commands[command](pressed.key);
		this.#selected = focusedIds(this.#explorer.view.focus).join();
	}

	readonly #commands: Readonly<Record<GraphCommand, (key: string) => void>> = {
		next: () => this.#go((walk) => turn(this.#explorer.scene, walk, 1), words.noTies),
		previous: () => this.#go((walk) => turn(this.#explorer.scene, walk, -1), words.noTies),
		back: () => this.#go(goBack, words.began),
		towards: (key) =>
			this.#go(
				(walk) => goTowards(this.#explorer.scene, walk, key.slice('Arrow'.length).toLowerCase() as Direction),
				words.noneThatWay
			),
		enter: () => {
			if (this.#stand?.tie === undefined) this.#open();
			else this.#go((walk) => follow(this.#explorer.scene, walk), words.noTies);
		},
		select: () => this.#stand && this.#explorer.pick([this.#stand.at], true),
		escape: () => this.#stepBack(),
		pan: (key) => this.#canvas.panBy(...pans[key]!),
		depth: (key) => this.#surround(key as View['depth']),
		zoomIn: (key) => this.#wideOrNear(key === ']', 1),
		zoomOut: (key) => this.#wideOrNear(key === '[', -1),
		fit: () => this.#canvas.fit()
	};

	/** One step of the walk; where it leads nowhere, that is said. */
	#go(next: (walk: Walk) => Walk, nowhere: Text): void {
		if (!this.#stand) return;
		const walk = next(this.#stand);
		if (walk === this.#stand) this.#notice = nowhere;
		this.#walk = walk;
	}

	/** Only the surroundings of what is selected, or of where one stands; the whole again at the second time. */
	#surround(depth: View['depth']): void {
		const { view } = this.#explorer;
		const selected = focusedIds(view.focus);
		const centres = selected.length > 0 ? selected : this.#stand ? [this.#stand.at] : [];
		const same = view.depth === depth && view.around.join() === centres.join();
		this.#explorer.show(withAround(view, same ? [] : centres, depth));
	}

	#wideOrNear(onlyZoom: boolean, by: 1 | -1): void {
		const { view } = this.#explorer;
		if (onlyZoom || view.around.length === 0) this.#canvas.zoomBy(by > 0 ? 1.25 : 0.8);
		else this.#explorer.show(withDepthMoved(view, by));
	}

	#open(): void {
		if (!this.#stand) return;
		this.#explorer.pick([this.#stand.at]);
		enterDetails(() => this.#home()?.focus());
	}

	/** From the tie to the entity, then nothing is selected, then out of the graph. */
	#stepBack(): void {
		if (this.#stand?.tie !== undefined) this.#walk = { ...this.#stand, tie: undefined };
		else if (this.#explorer.view.focus) this.#explorer.set({ focus: undefined });
		else document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
	}
}
