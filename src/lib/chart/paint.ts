import type { Margins, Point, Shape } from '#lib/chart/shape.ts';

/** What painting needs to know: the face, the colours and where the plot lies. */
export interface Paper {
	context: CanvasRenderingContext2D;
	colour: (name: string) => string;
	face: string;
	width: number;
	margins: Margins;
}

/** Paints shapes on a canvas, in their order. */
export function paint(paper: Paper, shapes: readonly Shape[]): void {
	for (const shape of shapes) {
		paper.context.save();
		paintShape(paper, shape);
		paper.context.restore();
	}
}

function paintShape(paper: Paper, shape: Shape) {
	const { context, colour } = paper;
	switch (shape.kind) {
		case 'rect': {
			const { x, y, width, height } = box(paper, shape.from, shape.to);
			context.beginPath();
			context.roundRect(x, y, width, height, shape.radius ?? 0);
			if (shape.fill !== undefined) {
				context.globalAlpha = shape.opacity ?? 1;
				context.fillStyle = colour(shape.fill);
				context.fill();
				context.globalAlpha = 1;
			}
			if (shape.stroke !== undefined)
				stroke(paper, shape.stroke, shape.width ?? 1, shape.dash ?? []);
			return;
		}
		case 'line': {
			const [from, to] = [shape.from, shape.to].map((point) => place(paper, point));
			if (!from || !to) return;
			context.beginPath();
			context.moveTo(from.x, from.y);
			context.lineTo(to.x, to.y);
			stroke(paper, shape.stroke, shape.width, shape.dash ?? []);
			return;
		}
		case 'mark':
			outline(paper, shape);
			if (shape.fill !== 'none') {
				context.fillStyle = colour(shape.fill);
				context.fill();
			}
			stroke(paper, shape.stroke, shape.width, []);
			return;
		case 'text':
			write(paper, shape);
			return;
		case 'hatch':
			hatch(paper, shape);
	}
}

function place({ width, margins }: Paper, { at, dx = 0, y }: Point) {
	return { x: margins.left + at * (width - margins.left - margins.right) + dx, y };
}

function box(paper: Paper, from: Point, to: Point) {
	const start = place(paper, from);
	const end = place(paper, to);
	return {
		x: start.x,
		y: start.y,
		width: Math.max(0, end.x - start.x),
		height: Math.max(0, end.y - start.y)
	};
}

function stroke({ context, colour }: Paper, name: string, width: number, dash: readonly number[]) {
	context.strokeStyle = colour(name);
	context.lineWidth = width;
	context.setLineDash([...dash]);
	context.stroke();
}

function outline(paper: Paper, { form, centre, radius }: Extract<Shape, { kind: 'mark' }>) {
	const { x, y } = place(paper, centre);
	const { context } = paper;
	context.beginPath();
	if (form === 'circle') {
		context.arc(x, y, radius, 0, 2 * Math.PI);
		return;
	}
	const reach = radius * 1.2;
	context.moveTo(x, y - reach);
	context.lineTo(x + reach, y);
	context.lineTo(x, y + reach);
	context.lineTo(x - reach, y);
	context.closePath();
}

function write(paper: Paper, shape: Extract<Shape, { kind: 'text' }>) {
	const { context, colour, face } = paper;
	const { x, y } = place(paper, shape.from);
	context.font = `${shape.weight} ${shape.size}px ${face}`;
	context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[shape.anchor];
	context.textBaseline = 'alphabetic';
	context.fillStyle = colour(shape.fill);
	if (shape.halo) {
		context.lineJoin = 'round';
		context.lineWidth = 4;
		context.strokeStyle = colour('ground');
		context.strokeText(shape.text, x, y);
	}
	context.fillText(shape.text, x, y);
	if (!shape.underline) return;
	const width = context.measureText(shape.text).width;
	const left = x - { start: 0, middle: width / 2, end: width }[shape.anchor];
	context.fillRect(left, y + 3, width, 1);
}

function hatch(paper: Paper, { from, to, stroke: name }: Extract<Shape, { kind: 'hatch' }>) {
	const { context } = paper;
	const { x, y, width, height } = box(paper, from, to);
	context.beginPath();
	context.rect(x, y, width, height);
	context.clip();
	context.beginPath();
	for (let offset = -height; offset < width + height; offset += 5) {
		context.moveTo(x + offset, y + height);
		context.lineTo(x + offset + height, y);
	}
	stroke(paper, name, 1.5, []);
}
