package org.siglum.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;

/** An element of FOP's configuration. FOP's own implementation can be read from a file only. */
final class FopSettings implements Configuration {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<FopSettings> children = new ArrayList<>();
  private String value;

  FopSettings(String name) {
    this.name = name;
  }

  FopSettings attribute(String key, String content) {
    attributes.put(key, content);
    return this;
  }

  FopSettings child(FopSettings child) {
    children.add(child);
    return this;
  }

  FopSettings value(String content) {
    value = content;
    return this;
  }

  @Override
  public Configuration getChild(String key) {
    return getChild(key, true);
  }

  @Override
  public Configuration getChild(String key, boolean required) {
    return children.stream()
        .filter(child -> child.name.equals(key))
        .findFirst()
        .orElse(required ? new FopSettings(key) : null);
  }

  @Override
  public Configuration[] getChildren(String key) {
    return children.stream().filter(child -> child.name.equals(key)).toArray(Configuration[]::new);
  }

  @Override
  public String[] getAttributeNames() {
    return attributes.keySet().toArray(String[]::new);
  }

  @Override
  public String getAttribute(String key) {
    return attributes.get(key);
  }

  @Override
  public String getAttribute(String key, String otherwise) {
    return attributes.getOrDefault(key, otherwise);
  }

  @Override
  public boolean getAttributeAsBoolean(String key, boolean otherwise) {
    return attributes.containsKey(key) ? Boolean.parseBoolean(attributes.get(key)) : otherwise;
  }

  @Override
  public float getAttributeAsFloat(String key) throws ConfigurationException {
    return Float.parseFloat(required(attributes.get(key)));
  }

  @Override
  public float getAttributeAsFloat(String key, float otherwise) {
    return attributes.containsKey(key) ? Float.parseFloat(attributes.get(key)) : otherwise;
  }

  @Override
  public int getAttributeAsInteger(String key, int otherwise) {
    return attributes.containsKey(key) ? Integer.parseInt(attributes.get(key)) : otherwise;
  }

  @Override
  public String getValue() throws ConfigurationException {
    return required(value);
  }

  @Override
  public String getValue(String otherwise) {
    return value == null ? otherwise : value;
  }

  @Override
  public boolean getValueAsBoolean() throws ConfigurationException {
    return Boolean.parseBoolean(required(value));
  }

  @Override
  public boolean getValueAsBoolean(boolean otherwise) {
    return value == null ? otherwise : Boolean.parseBoolean(value);
  }

  @Override
  public int getValueAsInteger() throws ConfigurationException {
    return Integer.parseInt(required(value));
  }

  @Override
  public int getValueAsInteger(int otherwise) {
    return value == null ? otherwise : Integer.parseInt(value);
  }

  @Override
  public float getValueAsFloat() throws ConfigurationException {
    return Float.parseFloat(required(value));
  }

  @Override
  public float getValueAsFloat(float otherwise) {
    return value == null ? otherwise : Float.parseFloat(value);
  }

  @Override
  public String getLocation() {
    return name;
  }

  private String required(String content) throws ConfigurationException {
    if (content == null) {
      throw new ConfigurationException("Nothing is set in " + name);
    }
    return content;
  }
}
