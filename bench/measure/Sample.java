/**
 * One run of a generator.
 *
 * @param wall seconds from start to end
 * @param processor seconds of processor time of the process and its children; negative when nobody counted
 * @param peak MB of memory at the most, of the largest process; negative when nobody counted
 */
record Sample(double wall, double processor, double peak) {}
