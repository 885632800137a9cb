package io.github.collate.card;

/**
 * How much of each pixel of a rectangle lies within outlines, exactly: each line adds the area to its right, with a sign that tells the two
 * sides of a shape apart, and a row is the sum from its left. Plain arithmetic, so the same on every machine. The idea is that of
 * Raph Levien's font-rs.
 */
final class Coverage {

    private static final float HALF = 0.5f;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final float[] areas;
    private int firstRow;
    private int lastRow = -1;

    /** @param left of the rectangle in the picture, as top; its outlines lie within */
    Coverage(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.areas = new float[(width + 2) * height];
        this.firstRow = height;
    }

    /** Adds a line of an outline, in pixels of the picture. */
    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean down = fromY < toY;
        double sign = down ? 1 : -1;
        double x = (down ? fromX : toX) - left;
        double y = (down ? fromY : toY) - top;
        double endX = (down ? toX : fromX) - left;
        double endY = (down ? toY : fromY) - top;
        double slope = (endX - x) / (endY - y);
        if (y < 0) {
            x -= y * slope;
            y = 0;
        }
        for (int row = (int) y; row < Math.min(height, Math.ceil(endY)); row++) {
            double part = Math.min(row + 1, endY) - Math.max(row, y);
            double next = x + slope * part;
            spread(row, sign * part, Math.min(x, next), Math.max(x, next));
            x = next;
        }
    }

    /** Spreads the height that a line takes of a row over the pixels between two places. */
    private void spread(int row, double amount, double low, double high) {
        double from = clamp(low);
        double to = clamp(high);
        firstRow = Math.min(firstRow, row);
        lastRow = Math.max(lastRow, row);
        int start = row * (width + 2);
        int first = (int) from;
        int last = (int) Math.ceil(to);
        if (last <= first + 1) {
            double middle = (from + to) / 2 - first;
            areas[start + first] += (float) (amount * (1 - middle));
            areas[start + first + 1] += (float) (amount * middle);
            return;
        }
        double done = 0;
        for (int column = first; column < last; column++) {
            double total = amount * within(column + 1, from, to);
            areas[start + column] += (float) (total - done);
            done = total;
        }
        areas[start + last] += (float) (amount - done);
    }

    /** The mean, over a row, of the share of a pixel's column that lies right of a line which goes evenly between two places. */
    private static double within(double edge, double from, double to) {
        double end = Math.min(edge, to);
        double length = to - from;
        double before = Math.max(edge - 1, from);
        double passed = (before - from) / length;
        double crossing = (end - before) / length;
        return passed + crossing * (edge - (before + end) / 2);
    }

    private double clamp(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /**
     * Paints each pixel that is covered by half a level or more.
     *
     * @param pixels numbers of colours, row by row
     * @param stride the width of the picture
     * @param levels how many shades there are
     * @param first the number of the lightest; what is darker already stays so
     */
    void paint(byte[] pixels, int stride, int levels, int first) {
        float least = HALF / levels;
        for (int row = firstRow; row <= lastRow; row++) {
            float sum = 0;
            int number = 0;
            for (int column = 0; column < width; column++) {
                float area = areas[row * (width + 2) + column];
                if (area != 0) {
                    sum += area;
                    float share = Math.min(1, Math.abs(sum));
                    number = share < least ? 0 : first + (int) (share * levels + HALF) - 1;
                }
                if (number == 0) {
                    continue;
                }
                int x = left + column;
                int at = (top + row) * stride + x;
                if (x >= 0 && x < stride && at >= 0 && at < pixels.length && pixels[at] < number) {
                    pixels[at] = (byte) number;
                }
            }
        }
    }
}
