@org.jspecify.annotations.NullMarked
package eu.savoirfaire.platform.demo;
