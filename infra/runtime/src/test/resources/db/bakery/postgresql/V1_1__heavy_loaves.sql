create index heavy_loaf on loaf (grams) where grams > 1000;
