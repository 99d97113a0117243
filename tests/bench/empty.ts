// A process that does nothing: the baseline of the first reading.
export {};
