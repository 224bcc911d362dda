import { expect, test } from 'vitest';
import { figureFileName } from '#lib/ui/figure/file-name.ts';
import { moveFrame, scaleFrame } from '#lib/ui/figure/frame-moves.ts';

test.each([
	[{ format: 'png', paper: 'own', dpi: 192 }, true, 'fateline-tr-2026-03-08-192dpi.png'],
	[{ format: 'jpeg', paper: 'a4', dpi: 300 }, true, 'fateline-tr-2026-03-08-a4-300dpi.jpg'],
	[{ format: 'svg', paper: 'own', dpi: 300 }, false, 'fateline-tr-2026-03-08.svg'],
	[{ format: 'pdf', paper: 'column', dpi: 300 }, false, 'fateline-tr-2026-03-08-column.pdf']
] as const)('%j is called %3$s', (figure, pixels, name) => {
	expect(figureFileName(figure, 'tr', '2026-03-08', pixels)).toBe(name);
});

test('a frame is moved and scaled around its middle, never to nothing', () => {
	const frame = { x: 10, y: 20, width: 200, height: 100 };
	expect(moveFrame(frame, 5, -7)).toEqual({ x: 15, y: 13, width: 200, height: 100 });
	expect(scaleFrame(frame, 2)).toEqual({ x: -90, y: -30, width: 400, height: 200 });
	expect(scaleFrame(frame, 0.5)).toEqual({ x: 60, y: 45, width: 100, height: 50 });
	expect(scaleFrame(frame, 0.001)).toEqual({ x: 70, y: 50, width: 80, height: 40 });
});
