/** Measurements and trainers: compiled by {@code -Pbench}, never part of the plugin. */
package org.backfile.bench;
