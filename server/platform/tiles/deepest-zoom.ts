/** Deeper the map enlarges these tiles: a unit is 5 cm on the ground here. */
export const deepestZoom = 17;
