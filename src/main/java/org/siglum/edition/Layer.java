package org.siglum.edition;

import java.util.List;
import java.util.Optional;

/**
 * A layer of the apparatus: entries that are printed and shown apart from the others.
 *
 * @param name its name; {@code apparatus} is the apparatus proper
 * @param label its heading
 * @param types the values of {@code type} whose entries belong to it; when empty, its name and the
 *     words that the field has for it
 * @param print how it is printed
 */
public record Layer(
    String name, Optional<String> label, Optional<List<String>> types, LayerPrint print) {}
