package eu.savoirfaire.catalogue.finding.map;

import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.picture.TileMap;
import java.util.List;

/** The page of regions: a map for each country that has one, and practices by country. */
record RegionsView(List<TileMap> maps, BarChart countries) {}
