package org.siglum.build;

/** Hears how a build gets on. Called from several threads. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String name, int total) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /**
   * A step of the build begins.
   *
   * @param name what it does, for the editor ({@code Reading})
   * @param total how many things it has to do
   */
  void begin(String name, int total);

  /** One of them is done. */
  void step();

  /** The step is over. */
  void end();
}
