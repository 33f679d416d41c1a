// SPDX-License-Identifier: MIT
#include "analysis/isa/code_object.hpp"

#include <cxxabi.h>
#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>

#include "analysis/isa/tool_output.hpp"
#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

constexpr std::size_t kLongestList = 100000;  // characters; Linux takes 131072 in one argument

std::string demangled(const std::string& symbol) {
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> text(abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status),
                                                         &std::free);
  std::string name = status == 0 ? text.get() : symbol;
  // "void hiplab::f<8>(args)": the return type of a template and the parameters only make names longer.
  if (name.starts_with("void ")) name.erase(0, 5);
  int depth = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '<') ++depth;
    if (name[i] == '>') --depth;
    if (name[i] == '(' && depth == 0) return name.substr(0, i);
  }
  return name;
}

/// "    .key:   value" -> {key, value}; anything else -> empty key.
std::pair<std::string, std::string> key_and_value(const std::string& line) {
  const auto first = line.find_first_not_of(" -");
  if (first == std::string::npos || line[first] != '.') return {};
  const auto colon = line.find(':', first);
  if (colon == std::string::npos) return {};
  const auto value = line.find_first_not_of(' ', colon + 1);
  std::string text = value == std::string::npos ? "" : line.substr(value);
  if (text.size() >= 2 && text.front() == '\'' && text.back() == '\'') text = text.substr(1, text.size() - 2);
  return {line.substr(first + 1, colon - first - 1), text};
}

/// Kernels from the NT_AMDGPU_METADATA note. Entries of a kernel are indented by four columns ("  - " or "    ").
std::vector<KernelCode> read_notes(const std::string& notes, const std::string& file) {
  std::vector<KernelCode> kernels;
  std::string arch;
  std::istringstream lines(notes);
  for (std::string line; std::getline(lines, line);) {
    if (const auto at = line.find("amdhsa.target:"); at != std::string::npos) {
      const auto gfx = line.find("gfx", at);
      if (gfx != std::string::npos) arch = line.substr(gfx, line.find_first_of(":' ", gfx) - gfx);
    }
    if (line.starts_with("  - .")) kernels.emplace_back();
    if (kernels.empty() || line.find_first_not_of(" -") != 4) continue;
    const auto [key, value] = key_and_value(line);
    KernelCode& k = kernels.back();
    const auto number = [&, &text = value] {
      return static_cast<std::uint32_t>(std::strtoul(text.c_str(), nullptr, 10));
    };
    if (key == "name")
      k.symbol = value;
    else if (key == "vgpr_count")
      k.vgpr = number();
    else if (key == "agpr_count")
      k.agpr = number();
    else if (key == "sgpr_count")
      k.sgpr = number();
    else if (key == "group_segment_fixed_size")
      k.lds = number();
    else if (key == "private_segment_fixed_size")
      k.scratch = number();
    else if (key == "vgpr_spill_count")
      k.vgpr_spill = number();
    else if (key == "sgpr_spill_count")
      k.sgpr_spill = number();
    else if (key == "wavefront_size")
      k.wave = number();
    else if (key == "workgroup_processor_mode")
      k.wgp_mode = number() != 0;
    else if (key == "max_flat_workgroup_size")
      k.most_threads = number();
  }
  if (arch.empty()) throw UserError(file + " is no AMD code object (it has no amdhsa metadata)");
  for (auto& k : kernels) {
    k.arch = arch;
    k.name = demangled(k.symbol);
  }
  return kernels;
}

std::string without_encoding(std::string name) {
  for (const char* suffix : {"_e32", "_e64", "_sdwa", "_dpp", "_e64_dpp"})
    if (name.ends_with(suffix)) return name.substr(0, name.size() - std::string(suffix).size());
  return name;
}

/// "\tname operands   // 000000007D10: BFA20001 <symbol+0x118>"
bool read_instruction(const std::string& line, std::uint64_t kernel_begin, Instruction& out) {
  const auto comment = line.find("// ");
  if (line.empty() || line[0] != '\t' || comment == std::string::npos) return false;
  std::string text = line.substr(1, comment - 1);
  text.erase(text.find_last_not_of(' ') + 1);
  const auto space = text.find(' ');
  out.name = without_encoding(text.substr(0, space));
  out.operands = space == std::string::npos ? "" : text.substr(space + 1);
  const std::string encoded = line.substr(comment + 3);
  out.address = std::strtoull(encoded.c_str(), nullptr, 16);
  const auto colon = encoded.find(':'), target = encoded.find('<');
  const std::string words =
      encoded.substr(colon + 1, target == std::string::npos ? std::string::npos : target - colon - 1);
  out.bytes = 0;
  std::istringstream each(words);
  out.encoding.clear();
  for (std::string word; each >> word;) {
    out.bytes += word.size() / 2;
    out.encoding += word;
  }
  out.target = -1;
  if (target != std::string::npos) {
    const auto plus = encoded.find('+', target);
    out.target = static_cast<std::int64_t>(
        kernel_begin + (plus == std::string::npos ? 0 : std::strtoull(encoded.c_str() + plus + 1, nullptr, 16)));
  }
  return true;
}

void read_disassembly(const std::string& text, std::vector<KernelCode>& kernels) {
  std::map<std::string, KernelCode*> by_symbol;
  for (auto& k : kernels) by_symbol[k.symbol] = &k;
  KernelCode* current = nullptr;
  std::uint64_t begin = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line.back() == ':' && line.find('<') != std::string::npos) {
      begin = std::strtoull(line.c_str(), nullptr, 16);
      const auto open = line.find('<');
      const auto found = by_symbol.find(line.substr(open + 1, line.rfind('>') - open - 1));
      current = found == by_symbol.end() ? nullptr : found->second;
      continue;
    }
    Instruction instruction;
    if (current && read_instruction(line, begin, instruction)) current->instructions.push_back(std::move(instruction));
  }
  // What follows the last s_endpgm pads the instruction cache line.
  for (auto& k : kernels) {
    auto& all = k.instructions;
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const Instruction& i) { return i.name == "s_endpgm"; });
    if (last != all.rend()) all.erase(last.base(), all.end());
  }
}
}  // namespace

std::uint64_t KernelCode::code_bytes() const {
  std::uint64_t sum = 0;
  for (const auto& i : instructions) sum += i.bytes;
  return sum;
}

std::vector<KernelCode> read_metadata(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file)) throw UserError("no code object at " + file.string());
  auto kernels =
      read_notes(tool_output({"llvm-readelf-19", "llvm-readelf"}, {"--notes", file.string()}), file.string());
  std::sort(kernels.begin(), kernels.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return kernels;
}

void disassemble(const std::filesystem::path& file, std::vector<KernelCode>& kernels) {
  if (kernels.empty()) return;
  std::string symbols;
  for (const auto& k : kernels) symbols += (symbols.empty() ? "" : ",") + k.symbol;
  // A list of thousands is longer than a command line may be; such a caller wants the whole file.
  const std::string which = symbols.size() < kLongestList ? "--disassemble-symbols=" + symbols : "-d";
  read_disassembly(tool_output({"llvm-objdump-19", "llvm-objdump"}, {which, "-d", file.string()}), kernels);
}

std::vector<KernelCode> read_code_object(const std::filesystem::path& file) {
  auto kernels = read_metadata(file);
  read_disassembly(tool_output({"llvm-objdump-19", "llvm-objdump"}, {"-d", file.string()}), kernels);
  return kernels;
}

std::string compiler_of(const std::filesystem::path& file) {
  const std::string text = tool_output({"llvm-readelf-19", "llvm-readelf"}, {"--string-dump=.comment", file.string()});
  const auto clang = text.find("clang version");
  if (clang == std::string::npos) return "unknown compiler";
  const auto bracket = text.rfind(']', clang);
  const auto begin = text.find_first_not_of(' ', bracket == std::string::npos ? clang : bracket + 1);
  return text.substr(begin, text.find('\n', begin) - begin);
}

std::string digest(const KernelCode& k) {
  std::string text = fmt::format("{} vgpr {} agpr {} sgpr {} lds {} scratch {} wave {} wgp {} threads {}\n", k.arch,
                                 k.vgpr, k.agpr, k.sgpr, k.lds, k.scratch, k.wave, k.wgp_mode, k.most_threads);
  for (const auto& i : k.instructions) text += i.encoding + "\n";
  unsigned char bytes[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  EVP_Digest(text.data(), text.size(), bytes, &size, EVP_sha256(), nullptr);
  std::string hex;
  for (unsigned i = 0; i < size; ++i) hex += fmt::format("{:02x}", bytes[i]);
  return hex;
}

}  // namespace hiplab::isa
