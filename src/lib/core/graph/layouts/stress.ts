import type { LayoutInput, Positions } from './layout.ts';
import { buildNeighbours, countSteps } from './neighbours.ts';

/**
 * How far distances in a picture are from the numbers of steps between its boxes: the mean of (s · distance / steps - 1)²
 * over all pairs that are tied over any number of steps, s being the scale that makes it least. 0 is perfect. The
 * stress of Gansner, Koren and North, "Graph drawing by stress majorization" (2004), with weights steps⁻².
 */
export function computeStress(
	input: Pick<LayoutInput, 'widths' | 'sources' | 'targets'>,
	positions: Positions
): number {
	const neighbours = buildNeighbours(input);
	let [pairs, linear, square] = [0, 0, 0];
	for (let i = 0; i < neighbours.count; i++) {
		const steps = countSteps(neighbours, i);
		for (let j = i + 1; j < neighbours.count; j++) {
			if (steps[j]! < 1) continue;
			const x = positions[2 * i]! - positions[2 * j]!;
			const y = positions[2 * i + 1]! - positions[2 * j + 1]!;
			const ratio = Math.sqrt(x * x + y * y) / steps[j]!;
			pairs++;
			linear += ratio;
			square += ratio * ratio;
		}
	}
	if (pairs === 0) return 0;
	// Σ (s r - 1)² is least at s = Σ r / Σ r², where it is pairs - (Σ r)² / Σ r²; all in one point is as bad as can be.
	return square === 0 ? 1 : 1 - (linear * linear) / square / pairs;
}
